package portico.view.drawing;

import java.util.List;

/** What stands somewhere, drawn as it looks at another level: for subjects that stay richer than their neighbours. */
@FunctionalInterface
public interface CloseUps {

    CloseUps NONE = (place, level) -> List.of();

    /** Figures in the drawing's coordinates that cover what is there; none where nothing can be drawn otherwise. */
    List<Figure> at(Point place, Level level);
}
