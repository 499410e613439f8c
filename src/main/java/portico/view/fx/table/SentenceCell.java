package portico.view.fx.table;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import portico.view.sheet.Grid;

/** A cell that breaks its text into lines, as wide as its column. */
final class SentenceCell extends TableCell<Grid.Line, String> {
    private static final double PADDING = 18;

    private final Text text = new Text();
    private final StackPane page = new StackPane(text);

    SentenceCell(TableColumn<Grid.Line, String> column) {
        page.setPadding(new Insets(5, 0, 5, 0));
        page.setAlignment(Pos.CENTER_LEFT);
        text.wrappingWidthProperty().bind(column.widthProperty().subtract(PADDING));
        text.fillProperty().bind(textFillProperty());
    }

    @Override
    protected void updateItem(String sentence, boolean empty) {
        super.updateItem(sentence, empty);
        text.setText(empty || sentence == null ? "" : sentence);
        setAccessibleText(text.getText());
        setGraphic(empty ? null : page);
    }
}
