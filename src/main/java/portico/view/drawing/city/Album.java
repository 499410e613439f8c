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

    /** By how much taller than usual it is. */
    private record Standing(BuildingFacts facts, Map<Double, Building> buildings) {

        Building building(double rise) {
            return buildings.computeIfAbsent(rise, by -> new Building(facts, by));
        }
    }

    private record Page(InstanceId instance, Level level) {}

    private record Picture(Building building, Piece piece) {}

    /** The building of these facts: the one that stood there, if they are equal. */
    Building building(BuildingFacts facts, double rise) {
        return standing.compute(facts.instance().id(), (_, known) -> known != null && known.facts.equals(facts) ? known
                : new Standing(facts, new ConcurrentHashMap<>())).building(rise);
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
