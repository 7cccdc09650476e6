package org.backline.core.device;

/**
 * One sensor node of a strap.
 *
 * @param id   its number on the strap, 0…7
 * @param site where on the body it sits
 */
public record Node(int id, Site site) {
}
