package portico.view.drawing.overlay;

import portico.view.drawing.Box;
import portico.view.drawing.Sketch;

/**
 * Where a card stands, whose words keep their size on the screen.
 *
 * @param box in drawing coordinates
 * @param zoom screen pixels for one drawing pixel
 */
record CardPlace(Box box, double zoom) {

    /** A card, drawn from its left upper corner in screen pixels. */
    @FunctionalInterface
    interface Card {
        void draw(Sketch s, double width, double height);
    }

    void draw(Sketch sketch, Card card) {
        card.draw(sketch.at(box.x(), box.y()).scaled(1 / zoom), box.width() * zoom, box.height() * zoom);
    }
}
