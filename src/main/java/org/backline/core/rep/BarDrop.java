package org.backline.core.rep;

/**
 * The bar was let go and landed while the lifter stood on.
 *
 * @param release when it was let go [s]
 * @param landing when it landed [s]
 */
public record BarDrop(double release, double landing) {
}
