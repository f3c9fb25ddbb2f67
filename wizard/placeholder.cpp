#include "wizard/placeholder.h"
