package portico.view.drawing.city;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import portico.model.id.InstanceId;
import portico.view.drawing.Level;
import portico.view.drawing.Piece;
import portico.view.drawing.Sketch;
import portico.view.drawing.building.Building;
import portico.view.drawing.building.BuildingFacts;

/**
 * Buildings and their pictures, kept from one plan to the next: what shows equal facts at the same place is not drawn again. A plan drawn with an
 * album equals one drawn without. Any thread may ask.
 */
public final class Album {

    private final Map<InstanceId, Standing> standing = new ConcurrentHashMap<>();
    private final Map<Page, Picture> pictures = new ConcurrentHashMap<>();

    private record Standing(BuildingFacts facts, Building building) {}

    private record Page(InstanceId instance, Level level) {}

    private record Picture(Building building, Piece piece) {}

    /** The building of these facts: the one that stood there, if they are equal. */
    Building building(BuildingFacts facts) {
        return standing.compute(facts.instance().id(), (_, known) -> known != null && known.facts.equals(facts) ? known
                : new Standing(facts, new Building(facts))).building;
    }

    /** Draws a building of this album, or puts its picture there. */
    void draw(InstanceId instance, Building building, Sketch sketch, Level level) {
        sketch.add(pictures.compute(new Page(instance, level),
                (_, known) -> known != null && known.building.equals(building) && sketch.isPlaceOf(known.piece) ? known
                        : new Picture(building, sketch.piece(apart -> building.draw(apart, level)))).piece);
    }

    /** Forgets all but these. */
    void keep(Set<InstanceId> instances) {
        standing.keySet().retainAll(instances);
        pictures.keySet().removeIf(page -> !instances.contains(page.instance));
    }
}
