package portico.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import portico.model.id.InstanceId;
import portico.model.topology.InstanceStatus;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/** The scheduler asked from the window's table of actions; each wish is taken back as one. */
class SchedulingTest extends StudioWindow {

    private Topology topology() {
        return window.studio().workspace().topology();
    }

    private boolean isEnabled(String action) {
        return window.studio().actions().table().get(action).enabled().get();
    }

    private void run(String action) {
        window.run(() -> window.studio().actions().table().get(action).action().run());
    }

    @Test
    void aHostIsDrainedAndTakenBackInOneStep() {
        Topology before = topology();
        InstanceId host = before.tasks().stream().flatMap(task -> task.instance().stream()).findFirst().orElseThrow();
        assertThat(isEnabled("drain")).isFalse();
        window.run(() -> window.studio().selection().select(host));
        assertThat(isEnabled("drain")).isTrue();
        run("drain");
        assertThat(topology().instance(host).status()).isEqualTo(InstanceStatus.DRAINING);
        assertThat(isEnabled("drain")).isFalse();
        window.run(() -> window.studio().workspace().undo());
        assertThat(topology()).isEqualTo(before);
    }

    /** What is wanted runs already, and lies evenly: both wishes say so, and leave nothing to undo. */
    @Test
    void aWishThatChangesNothingSaysWhy() {
        Topology before = topology();
        run("place-waiting");
        assertThat(window.toast()).isEqualTo("Every task that is wanted runs");
        run("rebalance");
        assertThat(window.toast()).startsWith("Nothing to move: the tasks lie evenly");
        assertThat(topology()).isEqualTo(before);
        assertThat(window.studio().workspace().undoLabel()).isEmpty();
    }

    /** No zone is left: what ran waits, and no host takes it. */
    @Test
    void whatFindsNoHostIsSaidToWait() {
        topology().instances().forEach(host -> {
            window.run(() -> window.studio().selection().select(host.id()));
            run("lose-zone");
        });
        window.run(() -> window.studio().selection().clear());
        run("place-waiting");
        assertThat(window.toast()).isEqualTo("No host takes what waits; each task says why");
    }

    @Test
    void aZoneIsLostAndComesBack() {
        InstanceId host = topology().instances().getFirst().id();
        window.run(() -> window.studio().selection().select(host));
        run("lose-zone");
        assertThat(topology().instance(host).agent().connected()).isFalse();
        assertThat(topology().tasks()).filteredOn(Task::isPlaced)
                .noneMatch(task -> task.instance().filter(host::equals).isPresent());
        run("restore-zone");
        assertThat(topology().instance(host).agent().connected()).isTrue();
    }

    /** A zone is no resource of the network: it is lost and brought back itself, and goes with its subnets. */
    @Test
    void aZoneOffersWhatCanBeDoneWithIt() {
        Topology before = topology();
        InstanceId host = before.instances().getFirst().id();
        window.run(() -> window.studio().selection().select(before.subnet(before.instance(host).subnet()).zone()));
        assertThat(isEnabled("lose-zone")).isTrue();
        assertThat(isEnabled("restore-zone")).as("nothing is lost").isFalse();
        assertThat(isEnabled("delete")).isFalse();
        run("lose-zone");
        assertThat(topology().instance(host).agent().connected()).isFalse();
        assertThat(isEnabled("restore-zone")).isTrue();
        window.run(() -> window.studio().workspace().undo());
        assertThat(topology()).isEqualTo(before);
    }
}
