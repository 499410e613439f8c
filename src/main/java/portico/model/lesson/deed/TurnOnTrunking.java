package portico.model.lesson.deed;

import java.util.Optional;
import portico.model.edit.SetAwsvpcTrunking;
import portico.model.edit.Edit;
import portico.model.topology.Topology;

/** The account setting that gives hosts launched from now on a trunk (R68). */
public record TurnOnTrunking() implements Deed {

    @Override
    public Optional<Edit> on(Topology topology) {
        return Optional.of(new SetAwsvpcTrunking(true));
    }
}
