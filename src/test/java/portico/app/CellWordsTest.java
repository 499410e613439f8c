package portico.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import portico.view.fx.toolbar.ViewSwitch;

/** What rows of the outline and cells of the tables say to those who point at them, and to those who hear them. */
class CellWordsTest extends StudioWindow {

    @Override
    void open() throws IOException {
        super.open();
        window.stage().setWidth(1280);
    }

    @Override
    void shown() {
        window.settled();
        window.run(() -> window.studio().openSample("port-conflict"));
        window.until(() -> window.studio().workspace().topology().tasks().size() > 3);
        window.settled();
    }

    @Test
    void aRowOfTheOutlineTellsItsNameAndItsFigure() {
        Collection<Label> names = window.robot().lookup(".outline-text").queryAllAs(Label.class);
        assertThat(names).isNotEmpty()
                .allSatisfy(name -> assertThat(name.getTooltip().getText()).startsWith(name.getText()))
                .anySatisfy(
                        name -> assertThat(name.getTooltip().getText()).isEqualTo(name.getText() + ", 10.0.0.0/16"));
    }

    @Test
    void aSentenceIsHeardAsItIsRead() {
        window.run(() -> window.studio().panels().view(ViewSwitch.View.TABLE));
        window.until(() -> !sentences().isEmpty());
        assertThat(sentences()).allSatisfy(cell -> assertThat(((StackPane) cell.getGraphic()).getChildren())
                .first(InstanceOfAssertFactories.type(Text.class))
                .extracting(Text::getText)
                .isEqualTo(cell.getAccessibleText()));
    }

    private List<TableCell<?, ?>> sentences() {
        return window.robot()
                .lookup(".table-cell")
                .queryAll()
                .stream()
                .filter(TableCell.class::isInstance)
                .<TableCell<?, ?>>map(TableCell.class::cast)
                .filter(cell -> cell.getGraphic() instanceof StackPane)
                .toList();
    }
}
