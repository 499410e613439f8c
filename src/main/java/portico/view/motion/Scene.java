package portico.view.motion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
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
    private final Supplier<Escort> escort;
    private final Lens lens;
    private final Box seen;
    private final WordTiles tiles;
    private final Drawing drawing;
    private final Clearing clearing;
    private final Moment now;
    private final Point courier;
    private final List<Figure> figures = new ArrayList<>();
    private boolean labelled = true;

    /**
     * @param escort asked for where an address travels along
     * @param seen the part of the drawing that is in sight
     */
    Scene(Trace trace, Courses courses, Supplier<Escort> escort, Panorama panorama, Lens lens, Box seen,
            double seconds) {
        this.trace = trace;
        this.courses = courses;
        this.escort = escort;
        this.lens = lens;
        this.seen = seen;
        this.tiles = panorama.words(lens.zoom());
        this.drawing = panorama.drawing();
        this.clearing = new Clearing(drawing.bounds(), seen, tiles);
        this.now = courses.at(seconds, lens);
        this.courier = Courier.inPicture(courses.of(now.phase()).track().point(now.distance()), lens, drawing.bounds());
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
        Optional<Plate> plate = plate();
        numbers(plate);
        if (now.isStopped()) {
            Course way = courses.of(now.phase());
            new Halt(lens, drawing, clearing, now, way.stops().get(now.local())).draw(figures, trace, way,
                    courses.request().stops().getFirst().mark());
        } else {
            courier(now.phase() == Phase.REQUEST ? Courier.REQUEST : Courier.REPLY, plate);
        }
        return List.copyOf(figures);
    }

    /** All but those that the plate would hide. */
    private void numbers(Optional<Plate> plate) {
        Numbers numbers = new Numbers(lens);
        List<Box> taken = new ArrayList<>();
        numbers.joined(marks())
                .stream()
                .flatMap(mark -> numbers.aside(mark, tiles.words(), drawing.bounds(), taken).stream())
                .filter(mark -> plate.stream().noneMatch(it -> it.box().overlaps(numbers.box(mark))))
                .forEach(mark -> numbers.draw(figures, mark));
    }

    private List<Numbers.Mark> marks() {
        Course course = courses.of(now.phase());
        List<Numbers.Mark> marks = new ArrayList<>();
        for (int i = 0; i < course.stops().size(); i++) {
            if (i == now.local() && now.isStopped()) {
                continue;
            }
            int number = courses.first(now.phase()) + i + 1;
            boolean reached = course.ends().get(i) <= now.distance() + 1e-6;
            marks.add(new Numbers.Mark(number, number, course.stops().get(i).mark(), state(reached)));
        }
        return marks;
    }

    private Numbers.State state(boolean reached) {
        if (!reached) {
            return Numbers.State.NEXT;
        }
        return now.phase() == Phase.REQUEST ? Numbers.State.DONE : Numbers.State.REPLIED;
    }

    private void courier(Courier look, Optional<Plate> plate) {
        Track track = courses.of(now.phase()).track();
        boolean standing = now.distance() == courses.of(now.phase()).ends().get(now.local());
        double direction = track.direction(standing ? now.distance() - 2 * Track.ROUNDING : now.distance());
        Role ink = now.phase() == Phase.REQUEST ? Role.ACCENT : Role.REPLY;
        plate.ifPresent(
                it -> new AddressLabel(lens, it, ink).draw(figures, courier, writing(), now.rewriting().orElse(1.0)));
        look.draw(figures, lens, courier, direction);
    }

    /** With the address, while the courier is in sight. */
    private Optional<Plate> plate() {
        return labelled && !now.isStopped() && seen.contains(courier)
                ? Optional.of(Plate.over(escort.get().place(now, courier, writing(), new Mooring(lens, seen, tiles)),
                        lens, tiles))
                : Optional.empty();
    }

    private Writing writing() {
        if (now.rewriting().isPresent()) {
            return Writing.change(now.at());
        }
        boolean onItsWay = now.distance() < courses.of(now.phase()).ends().get(now.local());
        return Writing.of(onItsWay ? now.at().in() : now.at().out());
    }
}
