/**
 * Figures laid over a drawing: selection, hover and focus frames, verdict cards, the drag ghost, the would-be slot, legend and title. They take the
 * zoom, so that they keep a readable size on the screen. Knows {@code view.drawing.mark}, {@code view.drawing} and {@code model}.
 */
package portico.view.drawing.overlay;
