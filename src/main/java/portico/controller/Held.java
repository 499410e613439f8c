package portico.controller;

import java.util.Optional;
import portico.model.id.ServiceId;
import portico.model.id.TaskDefinitionId;
import portico.model.id.TaskId;
import portico.model.topology.AwsvpcConfiguration;

/** What a drag holds. */
public sealed interface Held {
    /** A task that is there, running or waiting. */
    record Existing(TaskId task) implements Held {}

    /** The next task of a service, from the palette. */
    record Next(ServiceId service) implements Held {}

    /**
     * A task that no service keeps, from the palette.
     *
     * @param network where its interface is made; needed in awsvpc mode (R4)
     */
    record Alone(TaskDefinitionId definition, Optional<AwsvpcConfiguration> network) implements Held {}
}
