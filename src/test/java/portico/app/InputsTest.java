package portico.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import portico.format.Progress;
import portico.format.catalogue.Catalogues;
import portico.model.topology.Topology;

/** What is done with files on the thread that reads them. */
class InputsTest {

    private final List<Topology> ahead = new ArrayList<>();
    private final Inputs inputs = new Inputs(Catalogues.instanceTypes(), ahead::add);

    private Topology shown(Progress progress) {
        return inputs
                .<Optional<Topology>>open(List.of(Path.of("samples/eni-limit.json")), Map.of(), progress,
                        _ -> Optional.empty(), opened -> Optional.of(opened.reading().topology()))
                .orElseThrow();
    }

    /** The thread of the window has no time for it. */
    @Test
    void whatFollowsFromTheNetworkIsWorkedOutBeforeItIsShown() {
        Topology shown = shown(Progress.NONE);
        assertThat(ahead).containsExactly(shown);
    }

    @Test
    void aReadingThatIsCancelledBeforeThatEndsThere() {
        assertThatThrownBy(() -> shown(new Progress() {
            @Override
            public void report(String what, double fraction) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        })).isInstanceOf(CancellationException.class);
        assertThat(ahead).isEmpty();
    }
}
