#pragma once
#include <algorithm>
#include <functional>
#include <vector>

/// What words that are not independent come to together: the strongest counts whole, each further one \p each times what the one before it
/// counted (0 to 1).
inline double dependentSum(std::vector<double> words, double each)
{
    std::ranges::sort(words, std::greater());
    double sum = 0;
    double share = 1;
    for (const double word : words) {
        sum += word * share;
        share *= each;
    }
    return sum;
}
