/** The application. In the package com.example.app; nothing else. */
package com.example.app;
