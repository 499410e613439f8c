package portico.view.motion;

import java.util.ArrayList;
import java.util.List;
import portico.model.flow.Packet;
import portico.model.flow.Trace;
import portico.view.drawing.Box;
import portico.view.drawing.Drawing;
import portico.view.drawing.Figure;
import portico.view.drawing.Point;
import portico.view.drawing.Role;

/** One still frame of a journey. */
final class Scene {

    private final Trace trace;
    private final Courses courses;
    private final Lens lens;
    private final Words words;
    private final Drawing drawing;
    private final Clearing clearing;
    private final Moment now;
    private final List<Figure> figures = new ArrayList<>();
    private boolean labelled = true;

    /** @param seen the part of the drawing that is in sight */
    Scene(Trace trace, Courses courses, Scenery scenery, Lens lens, Box seen, double seconds) {
        this.trace = trace;
        this.courses = courses;
        this.lens = lens;
        WordTiles tiles = scenery.words(lens.zoom());
        this.words = tiles.words();
        this.drawing = scenery.drawing();
        this.clearing = new Clearing(drawing.bounds(), seen, tiles);
        this.now = courses.at(seconds, lens);
    }

    /** Everything moves along its way. */
    List<Figure> moving() {
        Trail trail = trail();
        if (now.phase() == Phase.REPLY) {
            new Trail(lens, courses.request()).behind(figures);
        }
        if (now.isStopped()) {
            trail.refused(figures, now.distance());
        } else {
            trail.toCome(figures, now.phase(), now.distance());
            trail.travelled(figures, now.phase(), now.distance());
        }
        return finished();
    }

    /** The same without the address beside the courier. */
    List<Figure> unlabelled() {
        labelled = false;
        return moving();
    }

    /** Nothing moves: footprints as far as the station. */
    List<Figure> still() {
        trail().footprints(figures, now.phase(), now.distance(), courses::isFree);
        return finished();
    }

    /** The same without the address beside the courier. */
    List<Figure> unlabelledStill() {
        labelled = false;
        return still();
    }

    private Trail trail() {
        return new Trail(lens, courses.of(now.phase()));
    }

    private List<Figure> finished() {
        List<Box> numbers = numbers();
        if (now.isStopped()) {
            Course way = courses.of(now.phase());
            new Halt(lens, drawing, clearing, now, way.stops().get(now.local())).draw(figures, trace, way,
                    courses.request().stops().getFirst().mark());
        } else {
            courier(now.distance(), now.phase() == Phase.REQUEST ? Courier.REQUEST : Courier.REPLY, numbers);
        }
        return List.copyOf(figures);
    }

    /** Those that are drawn. */
    private List<Box> numbers() {
        Course course = courses.of(now.phase());
        Numbers numbers = new Numbers(lens);
        List<Numbers.Mark> marks = new ArrayList<>();
        for (int i = 0; i < course.stops().size(); i++) {
            if (i == now.local() && now.isStopped()) {
                continue;
            }
            int number = courses.first(now.phase()) + i + 1;
            boolean reached = course.ends().get(i) <= now.distance() + 1e-6;
            marks.add(new Numbers.Mark(number, number, course.stops().get(i).mark(), state(reached)));
        }
        List<Box> taken = new ArrayList<>();
        numbers.joined(marks)
                .forEach(mark -> numbers.aside(mark, words, drawing.bounds(), taken)
                        .ifPresent(place -> numbers.draw(figures, place)));
        return taken;
    }

    private Numbers.State state(boolean reached) {
        if (!reached) {
            return Numbers.State.NEXT;
        }
        return now.phase() == Phase.REQUEST ? Numbers.State.DONE : Numbers.State.REPLIED;
    }

    private void courier(double distance, Courier look, List<Box> numbers) {
        Track track = courses.of(now.phase()).track();
        Point at = inPicture(track.point(distance));
        boolean standing = distance == courses.of(now.phase()).ends().get(now.local());
        double direction = track.direction(standing ? distance - 2 * Track.ROUNDING : distance);
        if (labelled && clearing.sees(at)) {
            label(at, direction, numbers);
        }
        look.draw(figures, lens, at, direction);
    }

    /** Out of a picture that shows a part only, it stands whole at the edge where its way comes in. */
    private Point inPicture(Point at) {
        return lens.around(at, Courier.REACH, Courier.REACH).movedInto(drawing.bounds()).centre();
    }

    private void label(Point at, double direction, List<Box> numbers) {
        AddressLabel label = new AddressLabel(lens, new Beside(lens, clearing, at, direction, numbers),
                now.phase() == Phase.REQUEST ? Role.ACCENT : Role.REPLY);
        if (now.rewriting().isPresent()) {
            label.drawRewrite(figures, now.at(), now.rewriting().get());
        } else {
            Packet packet = now.isStopped() || now.distance() < courses.of(now.phase()).ends().get(now.local())
                    ? now.at().in()
                    : now.at().out();
            label.draw(figures, packet);
        }
    }
}
