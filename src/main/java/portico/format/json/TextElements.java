package portico.format.json;

import java.util.List;
import java.util.RandomAccess;

/** The elements of an array in a text that was parsed, made when somebody looks at them. */
sealed interface TextElements extends List<Json>, RandomAccess permits Items, Chain {}
