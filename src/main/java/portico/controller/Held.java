package portico.controller;

import portico.model.id.ServiceId;
import portico.model.id.TaskId;

/** What a drag holds. */
public sealed interface Held {
    /** A task that is there, running or waiting. */
    record Existing(TaskId task) implements Held {}

    /** The next task of a service, from the palette. */
    record Next(ServiceId service) implements Held {}
}
