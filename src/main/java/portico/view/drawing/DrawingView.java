package portico.view.drawing;

/** What the same places are drawn as: the apartment building, or the interfaces, bridges and tables that it stands for. */
public enum DrawingView {
    BUILDING, ENGINEER
}
