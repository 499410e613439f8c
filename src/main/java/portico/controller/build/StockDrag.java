package portico.controller.build;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import portico.controller.Observed;
import portico.model.id.ResourceId;
import portico.model.workspace.Subscription;
import portico.model.workspace.Workspace;

/** Carrying something from the palette into the city: picked up, held over places, dropped or put back. A drop is one edit. */
public final class StockDrag {
    /** Where it stands. */
    public sealed interface State {}

    /** Nothing is carried. */
    public record Idle() implements State {}

    /**
     * Something is carried.
     *
     * @param sites one for each place where it could stand, asked for once at pick-up
     * @param over what it would be below the pointer; empty over nothing that could take it
     */
    public record Carried(Stock stock, List<Site> sites, Optional<Site> over) implements State {
        public Carried {
            sites = List.copyOf(sites);
        }
    }

    private final Workspace workspace;
    private final Observed<State> state = new Observed<>(new Idle());

    public StockDrag(Workspace workspace) {
        this.workspace = workspace;
    }

    /** What is carried, if anything. */
    public Optional<Carried> carried() {
        return state.get() instanceof Carried carried ? Optional.of(carried) : Optional.empty();
    }

    public Subscription observe(Consumer<State> observer) {
        return state.observe(observer);
    }

    private Sites sites() {
        return new Sites(workspace.topology(), workspace.analysis().capacity());
    }

    /** Picks it up and asks every place. */
    public void pickUp(Stock stock) {
        state.set(new Carried(stock, sites().of(stock), Optional.empty()));
    }

    /** Holds it over something in the picture, or over nothing. */
    public void over(Optional<ResourceId> hit) {
        carried().ifPresent(it -> {
            Optional<Site> site = hit.flatMap(id -> sites().under(it.stock(), id));
            if (!site.equals(it.over())) {
                state.set(new Carried(it.stock(), it.sites(), site));
            }
        });
    }

    /** Holds it over the next place that takes it, starting again after the last; -1 goes backwards. */
    public void nextFit(int direction) {
        carried().ifPresent(it -> {
            List<Site> fits = it.sites().stream().filter(Site.Free.class::isInstance).toList();
            int at = it.over().map(fits::indexOf).orElse(-1);
            if (!fits.isEmpty()) {
                int next = at < 0 ? direction > 0 ? 0 : fits.size() - 1 : Math.floorMod(at + direction, fits.size());
                state.set(new Carried(it.stock(), it.sites(), Optional.of(fits.get(next))));
            }
        });
    }

    /** Lets go: one edit, or none; says what came of it. Empty where nothing was carried. */
    public Optional<Dropped> drop() {
        Optional<Dropped> dropped = carried().map(it -> it.over()
                .map(this::drop)
                .orElseGet(() -> new Dropped.Nowhere(it.stock().title() + ": drop it on " + it.stock().ground())));
        cancel();
        return dropped;
    }

    private Dropped drop(Site site) {
        return switch (site) {
            case Site.Free free -> {
                cancel();
                workspace.apply(free.edit());
                yield new Dropped.Placed(free.subject());
            }
            case Site.Refused refused -> new Dropped.Nowhere(refused.title() + ": " + refused.detail());
        };
    }

    /** Puts it back. */
    public void cancel() {
        state.set(new Idle());
    }

    /** What came of a drop. */
    public sealed interface Dropped {
        /** This is new, or changed. */
        record Placed(ResourceId subject) implements Dropped {}

        /** Nothing, for this reason. */
        record Nowhere(String why) implements Dropped {}
    }
}
