package portico.view.sheet;

/** What a row, badge or line means; each has a shape and a colour in every theme, never a colour alone. */
public enum Tone {
    QUIET, OK, NO, WAIT, NOTE
}
