package portico.view.fx.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameRowsTest {

    private static NameRows rows(double step, Double... widths) {
        return NameRows.of(List.of(widths), 44, step, 88 + step * (widths.length - 1));
    }

    @Test
    void shortNamesStandInOneRowUnderTheirStations() {
        NameRows names = rows(70, 40.0, 50.0, 30.0);
        assertThat(names.rows()).isEqualTo(1);
        assertThat(names.names()).extracting(NameRows.Spot::left).containsExactly(24.0, 89.0, 169.0);
    }

    @Test
    void whereOneHasNoRoomTheyStandInTwoRowsByTurnsAndAllAreWhole() {
        NameRows names = rows(50, 60.0, 60.0, 60.0, 60.0);
        assertThat(names.names()).extracting(NameRows.Spot::row).containsExactly(0, 1, 0, 1);
        assertThat(names.names()).extracting(NameRows.Spot::width).containsOnly(60.0);
    }

    @Test
    void aLongNameTakesTheRoomThatItsNeighboursLeave() {
        NameRows names = rows(50, 30.0, 30.0, 130.0, 30.0, 30.0);
        assertThat(names.names().get(2).width()).isEqualTo(130);
    }

    @Test
    void namesOfOneRowNeverTouch() {
        List<NameRows.Spot> names = rows(50, Collections.nCopies(14, 140.0).toArray(Double[]::new)).names();
        for (int row = 0; row < 2; row++) {
            int which = row;
            List<NameRows.Spot> line = names.stream().filter(spot -> spot.row() == which).toList();
            for (int i = 1; i < line.size(); i++) {
                assertThat(line.get(i).left()).isGreaterThanOrEqualTo(line.get(i - 1).right() + NameRows.APART);
            }
        }
    }

    @Test
    void theOutermostStayInside() {
        NameRows names = rows(200, 150.0, 20.0, 150.0);
        assertThat(names.names().getFirst().left()).isZero();
        assertThat(names.names().getLast().right()).isEqualTo(488);
    }
}
