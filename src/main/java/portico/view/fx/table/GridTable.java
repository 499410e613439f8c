package portico.view.fx.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import portico.model.id.ResourceId;
import portico.view.fx.look.Texts;
import portico.view.sheet.Grid;

/** One table. */
final class GridTable extends TableView<Grid.Line> {
    private static final double SCROLL_BAR = 12;
    private static final double EDGES = 3;
    private static final double HEAD = 44;
    private static final double ROW = 28;
    private static final double SENTENCE = 420;

    /** In the order of the grid, whatever order people bring them into. */
    private final List<TableColumn<Grid.Line, String>> made = new ArrayList<>();
    private final ObservableList<Grid.Line> lines = FXCollections.observableArrayList();
    private final FilteredList<Grid.Line> kept = new FilteredList<>(lines);
    /** Stands where no row does. */
    private final Label without = sentence();
    private boolean following;
    private ColumnWidths columns;
    private List<Fit> fitted = List.of();

    /** How wide a column is, and whether its texts are broken into lines. */
    private record Fit(double width, boolean sentences) {}

    GridTable(Grid grid, Consumer<ResourceId> onSelect) {
        setId("table-" + grid.title().toLowerCase(java.util.Locale.ROOT).replace(' ', '-'));
        setAccessibleText(grid.title());
        setPlaceholder(without);
        for (int i = 0; i < grid.columns().size(); i++) {
            made.add(column(grid.columns().get(i), i));
        }
        getColumns().setAll(made);
        columns = new ColumnWidths(grid);
        widthProperty().subscribe(_ -> fit());
        heightProperty().subscribe(_ -> fit());
        SortedList<Grid.Line> sorted = new SortedList<>(kept);
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (!following && now != null) {
                onSelect.accept(now.subject());
            }
        });
    }

    private static Label sentence() {
        Label label = Texts.label("", "quiet");
        label.setWrapText(true);
        label.setMaxWidth(SENTENCE);
        return label;
    }

    /** Where nothing changes about it, columns keep the widths that people gave them. */
    private void fit() {
        boolean scrolls = HEAD + lines.size() * ROW > getHeight();
        List<Double> widths = columns.in(getWidth() - EDGES - (scrolls ? SCROLL_BAR : 0));
        List<Fit> fits = IntStream.range(0, widths.size())
                .mapToObj(i -> new Fit(widths.get(i), columns.isOfSentences(i)))
                .toList();
        if (!fits.equals(fitted)) {
            fitted = fits;
            for (int i = 0; i < fits.size(); i++) {
                fit(made.get(i), fits.get(i));
            }
        }
    }

    private static void fit(TableColumn<Grid.Line, String> column, Fit fit) {
        column.setCellFactory(
                fit.sentences() ? SentenceCell::new : new TableColumn<Grid.Line, String>().getCellFactory());
        column.setVisible(fit.width() > 0);
        if (fit.width() > 0) {
            column.setPrefWidth(fit.width());
        }
    }

    private static TableColumn<Grid.Line, String> column(Grid.Column column, int index) {
        TableColumn<Grid.Line, String> view = new TableColumn<>(column.title());
        view.setCellValueFactory(data -> new ReadOnlyStringWrapper(data.getValue().cells().get(index)));
        view.getStyleClass().add("column-" + column.kind().name().toLowerCase(java.util.Locale.ROOT));
        view.setComparator(order(column.kind()));
        return view;
    }

    private static Comparator<String> order(Grid.Kind kind) {
        return switch (kind) {
            case TEXT -> Comparator.<String>naturalOrder();
            case NUMBER -> Comparator.comparingLong(GridTable::count);
            case ADDRESS -> Comparator.comparing(GridTable::padded);
        };
    }

    /** What is not known sorts before every number. */
    private static long count(String text) {
        return text.chars().allMatch(Character::isDigit) && !text.isEmpty() ? Long.parseLong(text) : -1;
    }

    /** An address or block with each number three digits wide, so that its text sorts as it counts. */
    private static String padded(String address) {
        StringBuilder wide = new StringBuilder();
        for (String part : address.split("[./]", -1)) {
            wide.append("000".substring(Math.min(3, part.length()))).append(part).append('.');
        }
        return wide.toString();
    }

    /** Several rows may be chosen; told of all that are. */
    void onLines(Consumer<List<Grid.Line>> hook) {
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        getSelectionModel().getSelectedItems().addListener((ListChangeListener<Grid.Line>) change -> {
            List<Grid.Line> chosen = getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull).toList();
            if (!following && !chosen.isEmpty()) {
                hook.accept(chosen);
            }
        });
    }

    void show(Grid grid) {
        following = true;
        Optional<ResourceId> selected = Optional.ofNullable(getSelectionModel().getSelectedItem())
                .map(Grid.Line::subject);
        lines.setAll(grid.lines());
        without.setText(grid.lines().isEmpty() ? "There is nothing of this kind" : grid.without());
        columns = new ColumnWidths(grid);
        fit();
        following = false;
        select(selected);
    }

    /** Whether a row is shown of this subject. */
    boolean has(ResourceId subject) {
        return kept.stream().anyMatch(line -> line.subject().equals(subject));
    }

    /** Keeps only the rows in which each of these words occurs. */
    void filter(String text) {
        List<String> words = List.of(text.toLowerCase(Locale.ROOT).strip().split("\\s+"));
        kept.setPredicate(line -> {
            String cells = String.join(" ", line.cells()).toLowerCase(Locale.ROOT);
            return words.stream().allMatch(cells::contains);
        });
    }

    void select(Optional<ResourceId> subject) {
        following = true;
        List<Grid.Line> shown = getItems();
        boolean already = subject.isPresent() && getSelectionModel().getSelectedItem() != null
                && getSelectionModel().getSelectedItem().subject().equals(subject.get());
        if (!already) {
            getSelectionModel().clearSelection();
            shown.stream()
                    .filter(line -> subject.filter(line.subject()::equals).isPresent())
                    .findFirst()
                    .ifPresent(line -> {
                        getSelectionModel().select(line);
                        scrollTo(Math.max(0, shown.indexOf(line) - 5));
                    });
        }
        following = false;
    }
}
