package portico.view.fx.city;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Border;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.BorderStrokeStyle;
import javafx.scene.layout.BorderWidths;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import portico.view.drawing.Box;
import portico.view.drawing.Point;
import portico.view.drawing.Role;
import portico.view.paint.Theme;
import portico.view.paint.Viewport;

/** The whole city in a corner, with a frame around what is seen; press or drag to look elsewhere. Shown only while the city is larger than the view. */
public final class Minimap extends Region {

    private static final double WIDTH = 208;
    private static final double HEIGHT = 104;
    private static final double BORDER = 6;
    private static final double MARGIN = 14;
    private static final double FRAME_LINE = 2;
    private static final CornerRadii CORNERS = new CornerRadii(7);

    private final CityView view;
    private final ImageView picture = new ImageView();
    private final Rectangle frame = new Rectangle();
    private Optional<Box> city = Optional.empty();

    Minimap(CityView view) {
        this.view = view;
        picture.setMouseTransparent(true);
        frame.setMouseTransparent(true);
        frame.setFill(Color.TRANSPARENT);
        frame.setStrokeWidth(FRAME_LINE);
        frame.setManaged(false);
        picture.setManaged(false);
        getStyleClass().add("minimap");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setVisible(false);
        getChildren().addAll(picture, frame);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::look);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::look);
        addEventHandler(MouseEvent.ANY, MouseEvent::consume);
    }

    void setTheme(Theme theme) {
        frame.setStroke(FxSurface.color(theme.argb(Role.ACCENT), 1));
        setBackground(
                new Background(new BackgroundFill(FxSurface.color(theme.argb(Role.PANEL), 1), CORNERS, Insets.EMPTY)));
        setBorder(new Border(new BorderStroke(FxSurface.color(theme.argb(Role.LINE), 1), BorderStrokeStyle.SOLID,
                CORNERS, BorderWidths.DEFAULT)));
    }

    void show(Overview overview) {
        city = Optional.of(overview.area());
        Box room = room(overview.area());
        picture.setImage(overview.image().image());
        picture.setX(room.x());
        picture.setY(room.y());
        picture.setFitWidth(room.width());
        picture.setFitHeight(room.height());
        requestLayout();
    }

    /** Where the city lies in this node. */
    private static Box room(Box city) {
        double scale = Math.min(WIDTH / Math.max(1, city.width()), HEIGHT / Math.max(1, city.height()));
        double width = city.width() * scale;
        double height = city.height() * scale;
        return new Box(BORDER, BORDER, width, height);
    }

    /** Stands in the right lower corner and puts the frame around what is seen. */
    void follow(Viewport viewport) {
        double width = prefWidth(-1);
        double height = prefHeight(-1);
        resizeRelocate(viewport.width() - width - MARGIN, viewport.height() - height - MARGIN, width, height);
        Box visible = viewport.visible();
        boolean larger = city.filter(it -> !visible.inset(-1 / viewport.zoom()).contains(it)).isPresent();
        setVisible(larger);
        city.filter(it -> larger).ifPresent(it -> {
            Box room = room(it);
            double scale = room.width() / it.width();
            double left = Math.max(room.x(), room.x() + (visible.x() - it.x()) * scale);
            double top = Math.max(room.y(), room.y() + (visible.y() - it.y()) * scale);
            frame.setX(left);
            frame.setY(top);
            frame.setWidth(Math.max(3, Math.min(room.right(), room.x() + (visible.right() - it.x()) * scale) - left));
            frame.setHeight(Math.max(3, Math.min(room.bottom(), room.y() + (visible.bottom() - it.y()) * scale) - top));
        });
    }

    /** What it hides of the view; nothing where it is not shown. */
    List<Box> hidden() {
        return isVisible() ? List.of(new Box(getLayoutX(), getLayoutY(), getWidth(), getHeight())) : List.of();
    }

    private void look(MouseEvent event) {
        city.ifPresent(it -> {
            Box room = room(it);
            double scale = room.width() / it.width();
            Point there = new Point(it.x() + (event.getX() - room.x()) / scale,
                    it.y() + (event.getY() - room.y()) / scale);
            view.setViewport(view.viewport().centredOn(there));
        });
    }

    @Override
    protected double computePrefWidth(double height) {
        return city.map(it -> room(it).width()).orElse(WIDTH) + 2 * BORDER;
    }

    @Override
    protected double computePrefHeight(double width) {
        return city.map(it -> room(it).height()).orElse(HEIGHT) + 2 * BORDER;
    }
}
