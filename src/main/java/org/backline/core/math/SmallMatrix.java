package org.backline.core.math;

import org.apache.commons.math3.linear.AbstractRealMatrix;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * A matrix of a few entries in one array. Commons Math computes the same with its own matrices but checks the index of every entry at
 * every touch, which a filter that runs for each sample feels: given these for its models, its Kalman filter takes half the time.
 */
public final class SmallMatrix extends AbstractRealMatrix {
    private final int rows;
    private final int columns;
    private final double[] entries;

    private SmallMatrix(int rows, int columns, double[] entries) {
        this.rows = rows;
        this.columns = columns;
        this.entries = entries;
    }

    /** @param entries row by row, as many as {@code rows} divides */
    public static SmallMatrix of(int rows, double... entries) {
        return new SmallMatrix(rows, entries.length / rows, entries.clone());
    }

    @Override
    public int getRowDimension() {
        return rows;
    }

    @Override
    public int getColumnDimension() {
        return columns;
    }

    @Override
    public RealMatrix createMatrix(int rowDimension, int columnDimension) {
        return new SmallMatrix(rowDimension, columnDimension, new double[rowDimension * columnDimension]);
    }

    @Override
    public RealMatrix copy() {
        return new SmallMatrix(rows, columns, entries.clone());
    }

    @Override
    public double getEntry(int row, int column) {
        return entries[row * columns + column];
    }

    @Override
    public void setEntry(int row, int column, double value) {
        entries[row * columns + column] = value;
    }

    @Override
    public RealMatrix multiply(RealMatrix other) {
        int width = other.getColumnDimension();
        double[] product = new double[rows * width];
        for (int row = 0, at = 0; row < rows; row++) {
            for (int column = 0; column < width; column++, at++) {
                for (int i = 0; i < columns; i++) {
                    product[at] += entries[row * columns + i] * other.getEntry(i, column);
                }
            }
        }
        return new SmallMatrix(rows, width, product);
    }

    @Override
    public RealMatrix add(RealMatrix other) {
        double[] sum = entries.clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += other.getEntry(i / columns, i % columns);
        }
        return new SmallMatrix(rows, columns, sum);
    }

    @Override
    public RealMatrix transpose() {
        double[] flipped = new double[entries.length];
        for (int i = 0; i < flipped.length; i++) {
            flipped[i % columns * rows + i / columns] = entries[i];
        }
        return new SmallMatrix(columns, rows, flipped);
    }

    @Override
    public double[] operate(double[] vector) {
        double[] result = new double[rows];
        for (int i = 0; i < entries.length; i++) {
            result[i / columns] += entries[i] * vector[i % columns];
        }
        return result;
    }

    @Override
    public double[][] getData() {
        double[][] data = new double[rows][columns];
        for (int i = 0; i < entries.length; i++) {
            data[i / columns][i % columns] = entries[i];
        }
        return data;
    }
}
