package portico.view.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import portico.model.id.TaskDefinitionId;
import portico.view.drawing.Box;
import portico.view.drawing.Figure;
import portico.view.drawing.Role;
import portico.view.drawing.TextStyle;

class SvgSurfaceTest {

    private static final Ruler HALF = (text, face) -> text.length() * face.size() / 2;

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    @Test
    void everyFigureIsThereAndTextStaysText() throws Exception {
        Document document = parsed(Scene.picture().withTitle("A & B").svg(HALF));
        assertThat(document.getElementsByTagName("rect").getLength()).isGreaterThanOrEqualTo(7);
        assertThat(document.getElementsByTagName("ellipse").getLength()).isEqualTo(2);
        assertThat(document.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("A & B");
        assertThat(document.getDocumentElement().getTextContent()).contains("10.0.1.89");
    }

    @Test
    void figuresOfASubjectAreGroupedUnderItsId() throws Exception {
        Figure.Label label = new Figure.Label(new Box(0, 0, 99, 20), List.of("<web>"), TextStyle.BODY, Role.INK,
                Figure.Align.LEFT, Optional.of(new TaskDefinitionId("web:\"1\"")));
        Document document = parsed(
                new Picture(List.of(label), new Box(0, 0, 100, 100), 1, 1, Themes.DARK, true, "", List.of(), "")
                        .svg(HALF));
        Element group = (Element) document.getElementsByTagName("g").item(0);
        assertThat(group.getAttribute("data-subject")).isEqualTo("task-definition/web:\"1\"");
        assertThat(group.getElementsByTagName("text").item(0).getTextContent()).isEqualTo("<web>");
    }

    @Test
    void numbersHaveTwoDecimalsAtMost() {
        StringBuilder out = new StringBuilder();
        SvgNumbers numbers = new SvgNumbers(out);
        for (double value : new double[] {0, -0.001, 1.5, -2.25, 3.005, 1200, 0.1 + 0.2, -0.05}) {
            numbers.number(value);
            out.append(' ');
        }
        assertThat(out.toString()).isEqualTo("0 0 1.5 -2.25 3.01 1200 0.3 -0.05 ");
    }
}
