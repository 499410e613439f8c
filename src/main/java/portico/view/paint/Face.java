package portico.view.paint;

/** A typeface at a size: Inter, or JetBrains Mono for addresses, ports and ids; weight 400 to 700, size in device pixels. */
public record Face(boolean mono, int weight, double size) {

    /** The bundled file that holds it, in assets/fonts. */
    public String fileName() {
        String cut = weight >= 700 ? "Bold" : weight >= 600 ? "SemiBold" : weight >= 500 || mono ? "Medium" : "Regular";
        return (mono ? "JetBrainsMono-" : "Inter-") + cut + ".ttf";
    }
}
