package portico.model.flow.reach;

import java.util.List;
import portico.model.flow.FlowClasses;

/** A port of an end with its members, sorted by who is let in there. */
record Listener(ListeningPort port, List<Crowd<FlowClasses.Target>> crowds) {}
