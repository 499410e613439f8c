package portico.model.check;

import java.util.function.Consumer;
import portico.model.capacity.Recount;

/** Findings of one check from two places, one after the other. */
record FoundInTurn(Found first, Found second) implements Found {

    @Override
    public void forEach(Consumer<Finding> action) {
        first.forEach(action);
        second.forEach(action);
    }

    @Override
    public Found after(Recount recount) {
        return new FoundInTurn(first.after(recount), second.after(recount));
    }
}
