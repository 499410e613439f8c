package portico.model.check;

import java.util.List;
import java.util.function.Consumer;
import portico.model.capacity.Recount;

/** The findings of a check that looks at neither tasks nor instances: no revision changes them. */
record FoundForGood(List<Finding> findings) implements Found {

    @Override
    public void forEach(Consumer<Finding> action) {
        findings.forEach(action);
    }

    @Override
    public Found after(Recount recount) {
        return this;
    }
}
