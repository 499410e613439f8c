package portico.format.describe;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import portico.format.Note.Severity;
import portico.format.Progress;
import portico.model.topology.Fact;
import portico.model.topology.Resource;

/** What every class that turns objects into records works with. */
record Desk(Inventory found, Draft draft, Claims claims, Values values, Remarks remarks, Tally tally, Names names,
        List<Dialect.Assumed> assumed, Foresight foresight, Advance advance) implements AutoCloseable {

    /** @param progress of turning what will be found into records */
    static Desk empty(Progress progress) {
        Remarks remarks = new Remarks();
        Claims claims = new Claims();
        Inventory found = new Inventory(remarks, claims);
        return new Desk(found, new Draft(remarks), claims, new Values(remarks), remarks, new Tally(), new Names(),
                new ArrayList<>(), new Foresight(), new Advance(progress, found));
    }

    /** Remembers that a fact of a thing was assumed, which is called by this key. */
    void assume(Class<? extends Resource> kind, String key, Fact fact, String reason) {
        assumed.add(new Dialect.Assumed(kind, key, fact, reason));
    }

    /** Begins to read what each of many objects says by itself. */
    <S, T> Ahead<T> ahead(Collection<S> objects, Function<S, T> each) {
        return foresight.keep(Ahead.begin(objects, each));
    }

    References references() {
        return new References(this);
    }

    /** @throws CancellationException where reading is to end; asked for each object, since there may be very many of each kind */
    void goOn() {
        advance.step();
    }

    /** Reads each object of a kind; one that the model refuses is left out with a note. */
    void each(Kind kind, Consumer<Item> reader) {
        each(kind, (_, item) -> reader.accept(item));
    }

    /** The same with the key by which each is known among its kind. */
    void each(Kind kind, BiConsumer<String, Item> reader) {
        found.byKey(kind).forEach((key, item) -> {
            goOn();
            try {
                reader.accept(key, item);
            } catch (IllegalArgumentException e) {
                remarks.add(Severity.ERROR, "refused " + kind.label(), item,
                        "this " + kind.label() + " was left out: " + e.getMessage());
            }
        });
    }

    /**
     * The same with all that an object says by itself.
     *
     * @param ahead of each in order; empty for what is asked again when the note can be written
     */
    <T> void each(Kind kind, Ahead<Optional<T>> ahead, BiFunction<String, Item, T> again, Consumer<T> joined) {
        Iterator<Optional<T>> all = ahead.iterator();
        each(kind, (key, item) -> joined.accept(all.next().orElseGet(() -> again.apply(key, item))));
    }

    /** Nothing is read ahead any more. */
    @Override
    public void close() {
        foresight.close();
    }
}
