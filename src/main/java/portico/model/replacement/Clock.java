package portico.model.replacement;

import portico.model.topology.ContainerSettings;

/**
 * When a stopping task does what, in seconds after it was told to (R93, R98, R135).
 *
 * @param stop its containers get their stop signal: at once, or once its targets are drained
 * @param gone its containers have been killed at the latest
 */
record Clock(int stop, int gone) {

    /** A task waits for the slowest of its target groups. */
    static Clock of(Replacement replacement) {
        int stop = replacement.targetGroups()
                .mapToInt(group -> group.attributes().deregistrationDelay())
                .max()
                .orElse(0);
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
