package portico.model.flow.reach;

import java.util.List;
import portico.model.flow.FlowClasses;

/** An end as sender and as target, in classes. */
record Profile(ReachEnd end, List<Crowd<FlowClasses.Sender>> senders, List<Listener> listeners) {}
