package portico.view.fx.city;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Group;
import javafx.scene.canvas.Canvas;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import portico.model.id.ResourceId;
import portico.view.drawing.Box;
import portico.view.drawing.PinnedSigns.Pin;
import portico.view.drawing.Role;
import portico.view.paint.Painter;
import portico.view.paint.Viewport;

/** The names kept in sight. Each is painted once and then only moved. */
final class PinLayer extends Group {

    private final FxFonts fonts;
    private final Map<ResourceId, Board> boards = new HashMap<>();

    private final Group grounds = new Group();
    private final Group signs = new Group();

    private record Board(Pin pin, Painter painter, Rectangle ground, Canvas canvas) {

        boolean shows(Pin next, Painter brush) {
            return pin.board().equals(next.board()) && painter.equals(brush);
        }
    }

    PinLayer(FxFonts fonts) {
        this.fonts = fonts;
        setMouseTransparent(true);
        getChildren().addAll(grounds, signs);
    }

    void show(List<Pin> pins, Painter painter) {
        Set<ResourceId> shown = pins.stream().map(Pin::subject).collect(Collectors.toSet());
        boards.values().removeIf(board -> !shown.contains(board.pin.subject()) && remove(board));
        pins.forEach(pin -> place(pin, painter));
    }

    private boolean remove(Board board) {
        return grounds.getChildren().remove(board.ground) && signs.getChildren().remove(board.canvas);
    }

    private void place(Pin pin, Painter painter) {
        Board board = boards.get(pin.subject());
        if (board == null || !board.shows(pin, painter)) {
            if (board != null) {
                remove(board);
            }
            board = paint(pin, painter);
            boards.put(pin.subject(), board);
            grounds.getChildren().add(board.ground);
            signs.getChildren().add(board.canvas);
        }
        clear(board.ground, pin.ground());
        board.canvas.setTranslateX(pin.x());
        board.canvas.setTranslateY(pin.y());
    }

    private static void clear(Rectangle ground, Box box) {
        ground.setX(box.x());
        ground.setY(box.y());
        ground.setWidth(box.width());
        ground.setHeight(box.height());
    }

    private Board paint(Pin pin, Painter painter) {
        double sharpness = painter.density();
        Canvas canvas = new Canvas(pin.width() * sharpness, pin.height() * sharpness);
        canvas.getTransforms().add(new Scale(1 / sharpness, 1 / sharpness));
        Viewport whole = new Viewport(0, 0, 1, pin.width(), pin.height()).scaled(sharpness);
        painter.paint(pin.board(), whole, new FxSurface(canvas.getGraphicsContext2D(), fonts));
        return new Board(pin, painter, ground(painter), canvas);
    }

    private static Rectangle ground(Painter painter) {
        Rectangle ground = new Rectangle();
        ground.setArcWidth(8);
        ground.setArcHeight(8);
        ground.setFill(FxSurface.color(painter.theme().argb(Role.DISTRICT), 1));
        return ground;
    }
}
