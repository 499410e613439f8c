package portico.view.drawing.building;

import java.util.Optional;
import portico.model.id.TaskId;
import portico.view.drawing.Anchor;
import portico.view.drawing.Box;
import portico.view.drawing.Point;
import portico.view.drawing.Sketch;

/**
 * Where a resident is found in its building.
 *
 * @param lot what a click on the resident hits
 * @param door where its packets come in
 * @param lock where they are checked
 * @param room where it lives
 * @param passage the way up beside what is written, at the height of the lock; empty where the straight way crosses no words
 */
record Spot(TaskId task, Box lot, Point door, Point lock, Point room, Optional<Point> passage) {

    Spot(TaskId task, Box lot, Point door, Point lock, Point room) {
        this(task, lot, door, lock, room, Optional.empty());
    }

    void anchor(Sketch s) {
        s.anchor(task, Anchor.Part.DOOR, door.x(), door.y());
        s.anchor(task, Anchor.Part.LOCK, lock.x(), lock.y());
        passage.ifPresent(way -> s.anchor(task, Anchor.Part.PASSAGE, way.x(), way.y()));
        s.anchor(task, Anchor.Part.ROOM, room.x(), room.y());
        s.anchor(task, Anchor.Part.CENTRE, lot.centre().x(), lot.centre().y());
    }
}
