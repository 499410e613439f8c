package portico.model.replacement;

import portico.model.topology.ContainerSettings;

/**
 * When a stopping task does what, in seconds after it was told to (R93, R98, R135).
 *
 * @param stop its containers get their stop signal: at once, or once its targets are drained
 * @param gone its containers have been killed at the latest
 */
record Clock(int stop, int gone) {

    /** Default of a target group (R135). */
    static final int DEREGISTRATION_DELAY = 300;

    static Clock of(Replacement replacement) {
        boolean balanced = replacement.service().filter(service -> !service.loadBalancers().isEmpty()).isPresent();
        int stop = balanced ? DEREGISTRATION_DELAY : 0;
        int timeout = replacement.definition()
                .containers()
                .stream()
                .mapToInt(container -> container.settings()
                        .stopTimeoutSeconds()
                        .orElse(ContainerSettings.STOP_TIMEOUT_SECONDS))
                .max()
                .orElse(ContainerSettings.STOP_TIMEOUT_SECONDS);
        return new Clock(stop, stop + timeout);
    }
}
