package portico.model.flow.reach;

import java.util.List;
import portico.model.flow.FlowEnd;
import portico.model.id.TaskId;

/**
 * One row or column of the matrix.
 *
 * @param subject whom it is about: a service, the task definition of tasks that no service runs, or any other end by itself
 * @param members who opens and takes its connections: each placed task; the subject itself where none has a place
 */
public record ReachEnd(Kind kind, String name, FlowEnd subject, List<FlowEnd> members) {

    /** What an end is, in the order of the matrix. */
    public enum Kind {
        INTERNET, OUTSIDE_ENDPOINT, LOAD_BALANCER, SERVICE, TASK, INSTANCE, DATABASE, VPC_ENDPOINT;

        /** Whether it opens connections; a load balancer does, to its targets. Databases and endpoints only answer (modelling). */
        public boolean asks() {
            return switch (this) {
                case INTERNET, OUTSIDE_ENDPOINT, LOAD_BALANCER, SERVICE, TASK, INSTANCE -> true;
                case DATABASE, VPC_ENDPOINT -> false;
            };
        }

        /** Whether it stands outside every VPC. */
        public boolean isOutside() {
            return this == INTERNET || this == OUTSIDE_ENDPOINT;
        }
    }

    public ReachEnd {
        members = List.copyOf(members);
    }

    /** A single task or instance, apart from the others of its kind. */
    static ReachEnd single(Kind kind, String name, FlowEnd subject) {
        return new ReachEnd(kind, name, subject, List.of(subject));
    }

    /** Whether this is one task, which some other end counts among its members too. */
    boolean isOneTask() {
        return subject instanceof FlowEnd.At(TaskId _);
    }
}
