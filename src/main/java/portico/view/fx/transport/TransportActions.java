package portico.view.fx.transport;

import java.util.List;
import java.util.function.Consumer;
import portico.view.sheet.Proposal;

/** What a user can ask of the transport strip. */
public interface TransportActions extends PlayActions {
    /** Chooses a kept request by its place in the list. */
    void choose(int request);

    /** Lets go of a kept request, by its place in the list. */
    void forget(int request);

    /** Asks what would open the way for the packet that is shown; the answer comes later, on the JavaFX thread. */
    void propose(Consumer<List<Proposal>> answer);

    /** Makes one of the changes that were proposed last, by its place in the list. */
    void accept(int proposal);

    /** Asks for two ends. */
    void chooseEnds();
}
