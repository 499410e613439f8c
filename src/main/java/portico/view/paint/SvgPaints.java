package portico.view.paint;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Colours as SVG attributes; patterns and gradients are defined once and named. */
final class SvgPaints {

    private final Map<Paint, String> named = new LinkedHashMap<>();

    String fill(Paint paint) {
        return attribute("fill", paint);
    }

    String stroke(Paint paint) {
        return attribute("stroke", paint);
    }

    private String attribute(String name, Paint paint) {
        return switch (paint) {
            case Paint.Solid solid -> " " + name + "=\"" + hex(solid.argb()) + '"' + opacity(name, solid.argb());
            case Paint.Hatch hatch -> " " + name + "=\"url(#" + name(hatch) + ")\"";
            case Paint.Gradient gradient -> " " + name + "=\"url(#" + name(gradient) + ")\"";
        };
    }

    private static String hex(int argb) {
        return new Paint.Solid(argb).hex();
    }

    private static String opacity(String name, int argb) {
        int alpha = argb >>> 24;
        return alpha == 0xFF ? "" : String.format(Locale.ROOT, " %s-opacity=\"%.3f\"", name, alpha / 255.0);
    }

    private String name(Paint paint) {
        return named.computeIfAbsent(paint, it -> "p" + (named.size() + 1));
    }

    String definitions() {
        if (named.isEmpty()) {
            return "";
        }
        StringBuilder definitions = new StringBuilder("<defs>\n");
        named.forEach((paint, name) -> definitions.append(definition(paint, name)).append('\n'));
        return definitions.append("</defs>\n").toString();
    }

    private static String definition(Paint paint, String name) {
        return switch (paint) {
            case Paint.Solid ignored -> throw new IllegalStateException("a plain colour needs no name");
            case Paint.Hatch(int argb, double pitch, double phase) -> String.format(Locale.ROOT,
                    "<pattern id=\"%s\" width=\"%.2f\" height=\"%<.2f\" patternUnits=\"userSpaceOnUse\" patternTransform=\"translate(%.2f 0)\">"
                            + "<path d=\"M0 %2$.2fL%2$.2f 0\" stroke=\"%s\" stroke-width=\"%.2f\" stroke-linecap=\"square\"/></pattern>",
                    name, pitch, phase, hex(argb), pitch / 6);
            case Paint.Gradient(int top, int bottom, double from, double to) -> String.format(Locale.ROOT,
                    "<linearGradient id=\"%s\" gradientUnits=\"userSpaceOnUse\" x1=\"0\" x2=\"0\" y1=\"%.2f\" y2=\"%.2f\">"
                            + "<stop stop-color=\"%s\"/><stop offset=\"1\" stop-color=\"%s\"/></linearGradient>",
                    name, from, to, hex(top), hex(bottom));
        };
    }
}
