package portico.model.remedy.placement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import portico.model.check.trunking.TrunkingDoctor;
import portico.model.edit.Edit;
import portico.model.edit.FinishRegistration;
import portico.model.edit.RelaunchInstance;
import portico.model.edit.SetAwsvpcTrunking;
import portico.model.id.InstanceId;
import portico.model.placement.Reason;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Known;
import portico.model.topology.Topology;

/** A trunk for a host that has no interface left, one with few tasks first: only what is launched after the setting was turned on has one (R68, R69). */
final class TrunkChanges {

    private TrunkChanges() {}

    static Stream<PlacementChange> of(Waiting waiting) {
        return waiting.hostsLacking(Reason.ENI)
                .filter(host -> couldHaveTrunk(waiting, host))
                .sorted(Comparator.comparingInt(host -> waiting.analysis().capacity().of(host.id()).eni().tasks()))
                .map(host -> of(waiting, host));
    }

    private static boolean couldHaveTrunk(Waiting waiting, ContainerInstance host) {
        TrunkingDoctor doctor = TrunkingDoctor.examine(waiting.topology(), host,
                waiting.analysis().capacity().of(host.id()));
        return !doctor.trunk() && doctor.isHostFit()
                && waiting.types().find(host.instanceType()).filter(type -> !type.isTrunkingLower()).isPresent();
    }

    private static PlacementChange of(Waiting waiting, ContainerInstance host) {
        List<Edit> edits = new ArrayList<>();
        String words = "Relaunch " + host.name() + " with a trunk";
        if (waiting.topology().account().trunkingFor(host.launch().role()) != Known.YES) {
            edits.add(new SetAwsvpcTrunking(true));
            words = "Turn on awsvpcTrunking and relaunch " + host.name() + " with a trunk";
        }
        edits.add(new RelaunchInstance(host.id()));
        registering(waiting, edits).forEach(id -> edits.add(new FinishRegistration(id)));
        return new PlacementChange(words, edits);
    }

    /** The instance that was launched in the place of the old one, while its trunk is made (R72). */
    private static List<InstanceId> registering(Waiting waiting, List<Edit> edits) {
        Topology relaunched = waiting.topology();
        for (Edit edit : edits) {
            relaunched = edit.applyTo(relaunched, waiting.placer());
        }
        return relaunched.instances()
                .stream()
                .map(ContainerInstance::id)
                .filter(id -> waiting.topology().find(id).isEmpty())
                .toList();
    }
}
