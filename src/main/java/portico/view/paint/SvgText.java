package portico.view.paint;

/** Letters in SVG: style classes for the typefaces, and escaping. */
final class SvgText {

    static final String STYLES = """
            <style>
            text{white-space:pre;font-variant-ligatures:none}
            .i4,.i5,.i6,.i7{font-family:Inter,"Helvetica Neue",Arial,sans-serif}
            .m5,.m6,.m7{font-family:"JetBrains Mono",Menlo,Consolas,monospace}
            .i4{font-weight:400}.i5,.m5{font-weight:500}.i6,.m6{font-weight:600}.i7,.m7{font-weight:700}
            </style>
            """;

    private SvgText() {}

    static String style(Face face) {
        return (face.mono() ? "m" : "i") + Math.clamp(face.weight() / 100, face.mono() ? 5 : 4, 7);
    }

    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.append(c < 0x20 ? ' ' : c);
            }
        }
        return escaped.toString();
    }
}
