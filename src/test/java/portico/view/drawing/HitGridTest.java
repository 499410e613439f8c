package portico.view.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import portico.model.id.InstanceId;
import portico.model.id.ResourceId;
import portico.model.id.TaskId;

class HitGridTest {

    private static Drawing drawing(Map<ResourceId, Box> lots) {
        return new Drawing(Level.FACADE, new Box(0, 0, 100, 100), List.of(), lots, Map.of(), (from, to) -> List.of(),
                CloseUps.NONE);
    }

    @Test
    void theSmallestLotWins() {
        HitGrid grid = new HitGrid(
                drawing(Map.of(new InstanceId("i"), new Box(0, 0, 90, 90), new TaskId("t"), new Box(10, 10, 20, 20))));
        assertThat(grid.at(new Point(15, 15))).contains(new TaskId("t"));
        assertThat(grid.at(new Point(50, 50))).contains(new InstanceId("i"));
        assertThat(grid.at(new Point(95, 95))).isEmpty();
        assertThat(grid.at(new Point(-500, 1e7))).isEmpty();
    }

    @Test
    void findsWhatLookingAtAllLotsFinds() {
        Random random = new Random(7);
        Map<ResourceId, Box> lots = new HashMap<>();
        for (int i = 0; i < 300; i++) {
            lots.put(new TaskId("t" + i), new Box(random.nextDouble(-500, 5000), random.nextDouble(-500, 3000),
                    random.nextDouble(5, 400), random.nextDouble(5, 400)));
        }
        HitGrid grid = new HitGrid(drawing(lots));
        for (int i = 0; i < 2000; i++) {
            Point point = new Point(random.nextDouble(-700, 5500), random.nextDouble(-700, 3500));
            assertThat(grid.at(point)).isEqualTo(slowly(lots, point));
        }
    }

    private static Optional<ResourceId> slowly(Map<ResourceId, Box> lots, Point point) {
        return lots.entrySet()
                .stream()
                .filter(lot -> lot.getValue().contains(point))
                .min(Comparator.comparingDouble(lot -> lot.getValue().width() * lot.getValue().height()))
                .map(Map.Entry::getKey);
    }
}
