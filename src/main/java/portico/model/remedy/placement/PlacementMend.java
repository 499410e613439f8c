package portico.model.remedy.placement;

import portico.model.edit.Edit;

/**
 * A change with which waiting tasks find a place; it was made on a copy, and there they were placed.
 *
 * @param edit does all of it; undo takes it back
 * @param words what is done, such as {@code Launch another c5.xlarge like i-0c5x}
 * @param placed how many of the waiting tasks find a place
 * @param disturbance what it costs besides
 */
public record PlacementMend(Edit edit, String words, int placed, Disturbance disturbance) {

    /** Such as {@code places all 3}. */
    public String placedWords(int waiting) {
        return placed < waiting ? "places " + placed + " of " + waiting
                : waiting == 1 ? "places it" : "places all " + waiting + " that wait";
    }
}
