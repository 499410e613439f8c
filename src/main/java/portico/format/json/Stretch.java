package portico.format.json;

/**
 * Elements of an array that lie one behind the other in a text.
 *
 * @param end behind the comma, or behind the closing bracket
 * @param last whether the array ends with them
 */
record Stretch(Items elements, int end, boolean last) {}
