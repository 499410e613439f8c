package portico.view.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BoxGridTest {

    private static Box box(Random random) {
        return new Box(random.nextInt(5000) - 500, random.nextInt(3000) - 500, random.nextInt(900),
                random.nextInt(300));
    }

    @Test
    void findsWhatLookingAtAllOfThemFindsInTheSameOrder() {
        Random random = new Random(1);
        List<Box> boxes = IntStream.range(0, 500).mapToObj(_ -> box(random)).toList();
        BoxGrid grid = new BoxGrid(new Box(0, 0, 4000, 2000), boxes);
        for (int i = 0; i < 500; i++) {
            Box area = box(random);
            assertThat(grid.overlapping(area)).isEqualTo(boxes.stream().filter(area::overlaps).toList());
        }
    }

    @Test
    void ofNoneItFindsNone() {
        assertThat(new BoxGrid(new Box(0, 0, 10, 10), List.of()).overlapping(new Box(0, 0, 5, 5))).isEmpty();
    }
}
