#include "app/placeholder.h"
