package portico.view.sheet;

import portico.model.id.ResourceId;

/**
 * A subject that a search found.
 *
 * @param kind what it is, such as {@code task definition}
 * @param matched what of it matched: an id, an address, a port; where that is the name itself, what tells it from others of that name
 */
public record Found(ResourceId subject, Emblem emblem, String name, String kind, String matched) {}
