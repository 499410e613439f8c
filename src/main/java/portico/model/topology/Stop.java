package portico.model.topology;

/**
 * Why a task stopped, or is about to.
 *
 * @param reason in AWS's words where it has words for it, as {@code stoppedReason}
 */
public record Stop(Code code, String reason) {

    /** All the codes there are (R96). */
    public enum Code {
        TASK_FAILED_TO_START("TaskFailedToStart"),
        ESSENTIAL_CONTAINER_EXITED("EssentialContainerExited"),
        USER_INITIATED("UserInitiated"),
        SERVICE_SCHEDULER_INITIATED("ServiceSchedulerInitiated"),
        SPOT_INTERRUPTION("SpotInterruption"),
        TERMINATION_NOTICE("TerminationNotice"),
        INFRASTRUCTURE_HEALTH("InfrastructureHealth");

        private final String apiName;

        Code(String apiName) {
            this.apiName = apiName;
        }

        /** Exactly as AWS writes it. */
        public String apiName() {
            return apiName;
        }
    }
}
