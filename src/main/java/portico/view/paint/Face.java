package portico.view.paint;

/** A typeface at a size: Inter, or JetBrains Mono for addresses, ports and ids; weight 400 to 700, size in device pixels. */
public record Face(boolean mono, int weight, double size) {}
