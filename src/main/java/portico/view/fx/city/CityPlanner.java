package portico.view.fx.city;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import portico.view.drawing.Box;
import portico.view.drawing.Level;
import portico.view.paint.Viewport;

/** Has drawings made off the JavaFX thread, one at a time: of the newest city, at the level wished for last. */
final class CityPlanner {

    private final Workbench bench;
    private final Listener listener;
    private final Runnable onChange;
    private final Map<Level, PlannedCity> plans = new EnumMap<>(Level.class);

    /** Gets each plan on the JavaFX thread. */
    @FunctionalInterface
    interface Listener {

        /** @param toFit whether the whole city is to be seen */
        void onPlanned(PlannedCity plan, boolean toFit);
    }

    private Optional<Cityscape> city = Optional.empty();
    private Optional<Wish> wish = Optional.empty();

    /** What is wanted: a level, or (with a size above 0) whatever level shows the whole city in that size. */
    private record Wish(Level level, double width, double height) {

        boolean isToFit() {
            return width > 0;
        }

        PlannedCity planned(Cityscape city) {
            Level at = level;
            PlannedCity plan = PlannedCity.of(city, at);
            while (isToFit() && at.ordinal() > 0 && !fits(plan.drawing().bounds(), at)) {
                at = Level.values()[at.ordinal() - 1];
                plan = PlannedCity.of(city, at);
            }
            return plan;
        }

        private boolean fits(Box bounds, Level at) {
            return at.towards(Math.min(Viewport.fitted(bounds, width, height).zoom(), at.from())) == at;
        }
    }

    /** @param onChange called on the JavaFX thread when a drawing is on its way, and when none is any more */
    CityPlanner(Workbench bench, Listener listener, Runnable onChange) {
        this.bench = bench;
        this.listener = listener;
        this.onChange = onChange;
    }

    void show(Cityscape next) {
        city = Optional.of(next);
        plans.clear();
    }

    /** Plans a level, unless it is planned already. */
    void plan(Level level) {
        wish(new Wish(level, 0, 0));
    }

    /** Plans the richest level at which the whole city is seen in an area of the screen. */
    void planToFit(double width, double height) {
        wish(new Wish(Level.FACADE, width, height));
    }

    private void wish(Wish next) {
        wish = Optional.of(next);
        Optional<PlannedCity> known = Optional.ofNullable(plans.get(next.level())).filter(plan -> !next.isToFit());
        if (known.isPresent()) {
            wish = Optional.empty();
            listener.onPlanned(known.get(), false);
        } else {
            start();
        }
    }

    private void start() {
        if (bench.isBusy() || city.isEmpty() || wish.isEmpty()) {
            return;
        }
        Cityscape scape = city.get();
        Wish work = wish.get();
        wish = Optional.empty();
        bench.start(() -> work.planned(scape), plan -> finish(scape, work, plan), this::rest);
        onChange.run();
    }

    /** Whether a drawing is on its way. */
    boolean isAtWork() {
        return bench.isBusy();
    }

    private void finish(Cityscape scape, Wish work, PlannedCity plan) {
        if (city.filter(scape::equals).isPresent()) {
            plans.put(plan.level(), plan);
        }
        if (wish.isEmpty()) {
            listener.onPlanned(plan, work.isToFit());
        }
        rest();
    }

    /** Goes on with what was wished for meanwhile, if anything was. */
    private void rest() {
        start();
        onChange.run();
    }
}
