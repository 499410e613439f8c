package portico.view.drawing;

import portico.model.id.OutsideEndpointId;
import portico.model.id.ResourceId;

/** A named place on a subject, where packets stop and marks are set. */
public record Anchor(ResourceId subject, Part part) {

    /** Stands for somebody on the internet, who has no id in any topology. */
    public static final ResourceId INTERNET = new OutsideEndpointId("internet");

    /** Which place of the subject. */
    public enum Part {
        /** The middle of it. */
        CENTRE,
        /** Where a packet enters from the street: a building's main door, a task's own door, a gate, a plaza. */
        DOOR,
        /** Where it is checked: the security group's lock. */
        LOCK,
        /** The way up from a door past its lock, beside what is written there; only where the straight way would cross words. */
        PASSAGE,
        /** Where it is decided what ports become: the concierge's register. */
        REGISTER,
        /** Where it is remembered who called, so that answers find back: the concierge. */
        MEMORY,
        /** docker0. */
        CORRIDOR,
        /** Where the task lives: its room, flat or desk. */
        ROOM,
        /** Of an instance: the foot of the door that the next awsvpc task would get. */
        FREE_DOOR,
        /** Of an instance: the middle of the flat that the next bridge task would get. */
        FREE_FLAT,
        /** Of an instance: the middle of the desk that the next host task would get. */
        FREE_DESK
    }

    /** Spelled out, because thousands are entered into a map for each drawing of a large network. */
    @Override
    public int hashCode() {
        return 31 * subject.value().hashCode() + part.ordinal();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Anchor(ResourceId theirs, Part there) && part == there && subject.equals(theirs);
    }
}
