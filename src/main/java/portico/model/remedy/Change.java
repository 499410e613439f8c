package portico.model.remedy;

import portico.model.topology.Resource;

/**
 * One resource as it would have to be.
 *
 * @param words what is done to it, such as {@code Let sg-db take tcp 5432 from sg-web}
 */
record Change(String words, Resource resource) {}
